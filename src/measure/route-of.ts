/**
 * What makes an address another place: path, parameters (in any order) and a hash that is a route. A hash that
 * names an element of the page is to be removed before.
 */
export function routeOf(url: URL): string {
  const parameters = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return [url.pathname, parameters.join('&'), url.hash === '#' ? '' : url.hash].join(' ');
}
