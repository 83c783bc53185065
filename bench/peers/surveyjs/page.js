import "survey-core/survey-core.css";
import "./show-survey.js";
