import { parseSync, Visitor } from 'oxc-parser';
import { posix } from 'node:path';
import { ownedMethods, ownedPackages, rooms } from './table.mjs';
import { writerCall, writerImport } from './writers.mjs';

/** @typedef {{ file: string, line: number, message: string }} Violation */

/**
 * Holds one file against the table.
 * @param {string} file its path in the repository, with slashes, e.g. `src/measure/count.ts`
 * @param {string} source
 * @returns {Violation[]}
 */
export function checkFile(file, source) {
  /** @type {Violation[]} */
  const violations = [];
  const { program, errors } = parseSync(file, source);
  if (errors[0]) return [{ file, line: 1, message: `cannot be parsed: ${errors[0].message}` }];
  const home = roomOf(file);
  const room = rooms[home];
  const report = (/** @type {{ start: number }} */ node, /** @type {string | null} */ message) => {
    if (message) violations.push({ file, line: source.slice(0, node.start).split('\n').length, message });
  };
  if (!room)
    return [{ file, line: 1, message: `${home} is not a room of the house (scripts/fences/table.mjs)` }];

  const imported = (/** @type {any} */ node, /** @type {any} */ source_) => {
    if (typeof source_?.value !== 'string') report(node, 'imports what only running it would tell');
    else report(node, importViolation(file, home, room, source_.value));
  };
  new Visitor({
    ImportDeclaration(node) {
      imported(node, node.source);
      if (room.writes === false) report(node, writerImport(home, node));
    },
    ExportNamedDeclaration(node) {
      if (node.source) imported(node, node.source);
    },
    ExportAllDeclaration: (node) => imported(node, node.source),
    TSImportType: (node) => imported(node, node.source),
    ImportExpression(node) {
      // Which package a person may have installed is only known when it runs: a variable, and outside the pure rooms.
      if (node.source.type === 'Literal' || room.pure) imported(node, node.source);
      if (room.writes === false && isFileSystem(node.source))
        report(node, `${home} may not load node:fs while it runs`);
    },
    CallExpression(node) {
      if (room.writes === false) report(node, writerCall(home, node));
      if (room.pure && isNamed(node.callee, 'Date')) report(node, `${home} is pure: no clock`);
      if (room.pure && isNamed(node.callee, 'require')) report(node, `${home} is pure: no require`);
    },
    NewExpression(node) {
      if (room.pure && isNamed(node.callee, 'Date') && node.arguments.length !== 1) {
        report(node, `${home} is pure: new Date() reads the clock, new Date(y, m, …) the time zone`);
      }
    },
    MemberExpression(node) {
      const name = nameOf(node.property);
      if (room.pure && localTime.test(name)) report(node, `${home} is pure: ${name} depends on the machine`);
      report(node, methodViolation(home, name));
    },
    ObjectPattern(node) {
      for (const property of node.properties) {
        if (property.type === 'Property') report(property, methodViolation(home, nameOf(property.key)));
      }
    },
  }).visit(program);
  return violations;
}

/** Date's accessors in the machine's time zone, and everything that depends on its locale. */
const localTime =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)|toLocale\w*|toDateString|toTimeString|localeCompare)$/;

/** @param {string} file */
function roomOf(file) {
  const [, first = '', ...rest] = file.split('/');
  return rest.length === 0 ? first.replace(/\.ts$/, '') : first;
}

/**
 * @param {string} file
 * @param {string} home
 * @param {import('./table.mjs').Room} room
 * @param {string} specifier
 * @returns {string | null}
 */
function importViolation(file, home, room, specifier) {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    if (!target.startsWith('src/')) return `${home} may not import ${specifier}: it lies outside src`;
    const other = roomOf(target);
    if (other === home || other === 'model' || room.rooms.includes(other)) return null;
    return `${home} may not import ${other} (${specifier})`;
  }
  if (room.pure && !room.packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`))) {
    return `${home} is pure: it may not import ${specifier}`;
  }
  const owned = Object.entries(ownedPackages).find(
    ([name]) => specifier === name || specifier.startsWith(`${name}/`),
  );
  return owned && owned[1] !== home ? `only ${owned[1]} may import ${owned[0]}` : null;
}

/**
 * @param {string} home
 * @param {string} name
 * @returns {string | null}
 */
function methodViolation(home, name) {
  const owner = new Map(Object.entries(ownedMethods)).get(name);
  return !owner || owner === home || home === 'store' ? null : `only ${owner} may use the store's ${name}`;
}

/**
 * The name in `a.name`, `a['name']` and `{ name }`.
 * @param {{ type: string, name?: unknown, value?: unknown }} key
 */
function nameOf(key) {
  const name = key.type === 'Literal' ? key.value : key.name;
  return typeof name === 'string' ? name : '';
}

/**
 * @param {{ type: string, name?: unknown }} node
 * @param {string} name
 */
function isNamed(node, name) {
  return node.type === 'Identifier' && node.name === name;
}

/** @param {{ type: string, value?: unknown }} source */
function isFileSystem(source) {
  return /^(?:node:)?fs(?:\/promises)?$/.test(String(source.value));
}
