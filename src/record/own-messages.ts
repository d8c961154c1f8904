/**
 * What the scenario said in chats, to tell its bubbles from answers. A bubble is the scenario's own if its text is
 * one of these and nothing but what a chat puts beside a message: who speaks, a time, "read". An answer that
 * quotes the message ("降级需上报处理") is not.
 */
export class OwnMessages {
  readonly #texts = new Set<string>();

  note(text: string): void {
    const folded = fold(text);
    if (folded) this.#texts.add(folded);
  }

  /** @param sender what the markup tells of who speaks: class words, labels, names. */
  isOwn(text: string, sender = ''): boolean {
    if (others.test(sender) && !self.test(sender)) return false;
    const folded = fold(text);
    for (const message of this.#texts) {
      if (folded === message) return true;
      if (!folded.includes(message)) continue;
      const beside = folded.replace(message, ' ').replaceAll(marks, ' ').split(/\s+/);
      if (beside.every((word) => sender.includes(word))) return true;
    }
    return false;
  }
}

/** Class names glue words with `-` and `_`, so letters alone bound a word. */
const others =
  /机器人|智能|助手|客服|人工|专员|坐席|(?<![a-z])(bots?|robots?|assistants?|agents?|operators?|staff|support|other|them|incoming|received?)(?![a-z])/i;
const self = /(?<![a-z])(user|me|self|mine|own|customer|visitor|client|outgoing|sent)(?![a-z])|我|您说/i;
const marks =
  /已读|未读|已发送|已送达|发送成功|刚刚|昨天|今天|上午|下午|我|\b(?:read|sent|seen|delivered|just now|today|yesterday|now|you|me|am|pm)\b|[\d:：./\-年月日时分秒,·|✓✔]+/giu;

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
