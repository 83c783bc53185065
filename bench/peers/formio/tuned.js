// No evaluation of text as code, which strict policies refuse.
import { Utils } from "@formio/js";

Utils.Evaluator.noeval = true;
await import("./show-form.js");
