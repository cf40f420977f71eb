// The address always names the film in view, so that copying, reloading and coming back land on it.
const first = { url: location.pathname + location.search, title: document.title };
let isFirst = true;

document.addEventListener("film:current", ({ detail: { card } }) => {
  if (isFirst) {
    isFirst = false;
    first.card = card;
    return;
  }
  const url = card === first.card ? first.url : card.dataset.url;
  document.title = card === first.card ? first.title : card.dataset.title;
  history.replaceState(history.state, "", url);
});
