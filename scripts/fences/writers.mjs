/**
 * Ways to the disk that a room without `writes` may not take. This proves that no file of such a room names a
 * writing function of Node's file system or has Playwright write a file; it does not look into packages, nor into
 * processes that are started.
 */

/** What may be imported from node:fs: reading. A closed list, so that a new way to write is caught. */
const readers = new Set([
  ...['existsSync', 'readFileSync', 'readdirSync', 'statSync', 'lstatSync', 'realpathSync', 'accessSync'],
  ...['readFile', 'readdir', 'stat', 'lstat', 'realpath', 'access', 'constants'],
]);

/**
 * @param {string} home
 * @param {import('oxc-parser').ImportDeclaration} node
 * @returns {string | null}
 */
export function writerImport(home, node) {
  const module = node.source.value;
  if (node.importKind === 'type') return null;
  if (!/^(?:node:)?fs(?:\/promises)?$/.test(module)) return null;
  for (const specifier of node.specifiers) {
    if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue;
    if (specifier.type !== 'ImportSpecifier') return `${home} may import only named readers from ${module}`;
    const name =
      specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
    if (!readers.has(name)) return `${home} may not import ${name} from ${module}: only evidence writes`;
  }
  return null;
}

/** Calls of Playwright that write a file if they are given a `path`. */
const withPath = new Set(['screenshot', 'pdf', 'storageState']);
/** Calls of Playwright that always do. */
const always = new Set(['saveAs', 'startTracing', 'routeFromHAR']);

/**
 * @param {string} home
 * @param {import('oxc-parser').CallExpression} node
 * @returns {string | null}
 */
export function writerCall(home, node) {
  if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return null;
  const name = node.callee.property.name;
  const hasPath = node.arguments.some(
    (argument) =>
      argument.type === 'ObjectExpression' &&
      argument.properties.some(
        (property) =>
          property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'path',
      ),
  );
  return always.has(name) || (withPath.has(name) && hasPath)
    ? `${home} may not have Playwright write a file (${name}): only evidence writes`
    : null;
}
