/** True when every word of the query occurs in the texts, whatever the case and the spelling of ё. */
export function matches(query: string, texts: readonly string[]): boolean {
  const searched = folded(texts.join('\n'));
  return folded(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function folded(text: string): string {
  return text.trim().toLowerCase().replace(/ё/g, 'е');
}
