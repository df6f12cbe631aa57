// The page works without this: a word is a link to its claim, a claim a link to its word. With it the text stays where it is:
// beside the text the claims are opened and shown in their list, on a narrow screen they come up from below.
'use strict';
const sheet = document.getElementById('sheet');
const wide = matchMedia('(min-width: 60rem)');

function mark(elements) {
  [...document.getElementsByClassName('here')].forEach(one => one.classList.remove('here'));
  elements.forEach(one => one.classList.add('here'));
}

function beside(word, cards) {
  cards.forEach(card => { card.querySelector('.why').open = true; });
  const top = one => one.getBoundingClientRect().top;
  cards[0].closest('.side').scrollBy(0, top(cards[0]) - top(word));
  cards[0].scrollIntoView({ block: 'nearest' });
  cards[0].querySelector('a.place')?.focus({ preventScroll: true });
}

function below(word, cards) {
  sheet.replaceChildren(...cards.map(card => {
    const copy = card.cloneNode(true);
    copy.querySelector('.why').open = true;
    copy.classList.remove('here');
    [copy, ...copy.querySelectorAll('[id]')].forEach(one => one.removeAttribute('id'));
    return copy;
  }));
  sheet.showPopover();
}

function show(word) {
  const cards = word.dataset.claims.split(' ').map(id => document.getElementById(id)).filter(Boolean);
  const same = [...word.closest('.article').querySelectorAll('a.ev')].filter(one => one.dataset.claims === word.dataset.claims);
  mark(same.concat(cards));
  (wide.matches ? beside : below)(word, cards);
}

document.addEventListener('click', event => {
  const word = event.target.closest('a.ev');
  const card = event.target.closest('.claim');
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (word) {
    event.preventDefault();
    show(word);
  } else if (card && !event.target.closest('a, .why') && getSelection().isCollapsed) {
    card.querySelector('a.place')?.click();
  }
});

addEventListener('hashchange', () => {
  mark([]);
  if (sheet.matches(':popover-open')) sheet.hidePopover();
});
