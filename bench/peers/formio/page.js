import "./show-form.js";
