/** Text as a formula writes it. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
