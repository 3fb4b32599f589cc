const SILENT = /^(?:script|style|noscript|template)$/iu;

/**
 * The first words in some nodes, for a list: text of scripts left out, a space between elements, «…» where there is
 * more. In: nodes, and the most characters. Empty for pictures and frames.
 */
export function excerpt(nodes: readonly Node[], most: number): string {
  const parts: string[] = [];
  let length = 0;
  const read = (node: Node): void => {
    if (length > most) return;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').replace(/\s+/gu, ' ').trim();
      if (text) parts.push(text);
      length += text.length;
    } else if (!SILENT.test(node.nodeName)) {
      for (const child of node.childNodes) read(child);
    }
  };
  for (const node of nodes) read(node);
  const words = parts.join(' ').replace(/ +(?=[:،؛.,])/gu, '');
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
}
