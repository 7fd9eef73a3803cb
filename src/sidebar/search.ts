/** True when every word of the query occurs in the texts, whatever its case, its ending and the spelling of ё. */
export function matches(query: string, texts: readonly string[]): boolean {
  const searched = folded(texts.join('\n'));
  const stems = wordsOf(searched).map(stemOf);
  return wordsOf(folded(query).replace(SIGNS, ' ')).every(
    (word) => searched.includes(word) || stems.some((stem) => isAlike(stemOf(word), stem)),
  );
}

/** What one copies along with a name of a function. */
const SIGNS = /[=();,"«»]/g;

function folded(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== '');
}

const SHORTEST_STEM = 3;

/** Longer ones before those they end with. */
const ENDINGS = [
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ках|кам|кой|иях|иям|ией|ться|ется|ются|ешь|ишь)$/,
  /(?:ов|ев|ей|ой|ом|ем|ам|ям|ах|ях|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ия|ию|ии)$/,
  /(?:ок|ек|ка|ки|ку|ке|ть|ет|ит|ют|ут|ят|ат|ла|ли|ло|[аеийоуыьюя])$/,
  /(?:ings?|ers?|ed|es|e|s|y|ies)$/,
];

/** A word without its ending: good enough to find a card, not to parse a sentence. */
function stemOf(word: string): string {
  const stems = ENDINGS.map((ending) => word.replace(ending, ''));
  const shorter = stems.find((stem) => stem !== word && stem.length >= SHORTEST_STEM);
  return shorter ?? word;
}

/** The one begins with the other; a word of the text may be shorter by a letter, as «отток» is than «оттока». */
function isAlike(wanted: string, found: string): boolean {
  if (Math.min(wanted.length, found.length) < SHORTEST_STEM) return found === wanted;
  return (
    found.startsWith(wanted) || (found.length >= wanted.length - 1 && wanted.startsWith(found))
  );
}
