// The style sheet without the font of another host.
import "survey-core/survey-core.fontless.css";
import "./show-survey.js";
