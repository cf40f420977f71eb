const said = document.getElementById("words")?.dataset ?? {};

/** A sentence of the page's language, by its name in `_words.html`. */
export const words = (name) => said[name] ?? "";
