/** Names of hosts on which sites keep their help: help.example.com beside example.com. */
const helpHosts = /^(?:help|support|faq|kb|hc|kefu|bangzhu)$/;

/**
 * Which addresses a search may go to: those of HOME's own origin, and its help where that is kept on a host of its
 * own. A scenario declares one origin, so that is told by the name alone, and narrowly: one of a few words before
 * HOME's own host without its `www.`, same scheme and port. Nothing else is entered, wherever a link leads.
 */
export function searchRange(home: string): (address: string) => boolean {
  const { origin, protocol, port, hostname } = new URL(home);
  const bare = hostname.replace(/^(?:www|m)\.(?=[^.]+\.)/, '');
  return (address) => {
    const url = new URL(address);
    if (url.origin === origin) return true;
    const [label, ...rest] = url.hostname.split('.');
    const isBeside = rest.join('.') === bare && helpHosts.test(label!);
    return isBeside && url.protocol === protocol && url.port === port;
  };
}
