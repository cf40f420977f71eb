import { bind } from "./bind.js";

bind("[data-submit-on-change]", (form) => form.addEventListener("change", () => form.requestSubmit()));
