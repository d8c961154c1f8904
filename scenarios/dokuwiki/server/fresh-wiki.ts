import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Member } from '../member.ts';
import { dokuwikiRoot } from './required-packages.ts';

/** Debian's configuration. What belongs to this machine's own wiki is not taken over. */
const shippedConf = '/etc/dokuwiki';
const ofThisMachine =
  /^(local\.php|.*\.local\..*|.*\.protected\..*|preload\.php|farm|(acl|users)\.auth\.php|(apache|lighttpd)\.conf)$/;

const dataFolders = [
  'attic',
  'cache',
  'index',
  'locks',
  'log',
  'media',
  'media_attic',
  'media_meta',
  'meta',
  'pages',
  'tmp',
];

/**
 * Fills a folder with all that a wiki of its own needs, and returns the options that make PHP run the packaged
 * code on it. The code stays where the package put it, its configuration is copied, and nothing under /etc or
 * /var is written. Settings differ from the package's in two places: page subscriptions are on, and passwords
 * are chosen at registration since no mail leaves this machine.
 */
export function freshWiki(folder: string, admin: Member): string[] {
  const conf = join(folder, 'conf') + sep;
  const data = join(folder, 'data');
  const sessions = join(folder, 'sessions');
  for (const part of dataFolders) mkdirSync(join(data, part), { recursive: true });
  mkdirSync(sessions);
  cpSync(shippedConf, conf, {
    recursive: true,
    dereference: true,
    filter: (from) =>
      !relative(shippedConf, from)
        .split(sep)
        .some((part) => ofThisMachine.test(part)),
  });

  // The first five lines and the access list are what Debian's postinst writes by default.
  writeFileSync(
    join(conf, 'local.php'),
    [
      '<?php',
      "$conf['title'] = 'Debian DokuWiki';",
      "$conf['license'] = 'cc-by-sa';",
      "$conf['useacl'] = 1;",
      "$conf['superuser'] = '@admin';",
      `$conf['savedir'] = '${data}';`,
      "$conf['subscribers'] = 1;",
      "$conf['autopasswd'] = 0;",
      '',
    ].join('\n'),
  );
  writeFileSync(join(conf, 'acl.auth.php'), '# acl.auth.php\n# <?php exit()?>\n* @ALL 1\n* @user 8\n');
  const hash = execFileSync(
    'php',
    ['-r', 'echo password_hash(stream_get_contents(STDIN), PASSWORD_BCRYPT);'],
    {
      input: admin.password,
      encoding: 'utf8',
    },
  );
  writeFileSync(
    join(conf, 'users.auth.php'),
    `# users.auth.php\n# <?php exit()?>\n\n${admin.username}:${hash}:${admin.personal.name}:${admin.email}:admin,user\n`,
  );

  const prepend = join(folder, 'prepend.php');
  // Debian's preload.php leaves these two alone where they are defined already.
  writeFileSync(prepend, `<?php\ndefine('DOKU_MAIN_CONF', '${conf}');\ndefine('DOKU_CONF', '${conf}');\n`);
  const phpOptions = [
    ...['-d', `auto_prepend_file=${prepend}`],
    ...['-d', `session.save_path=${sessions}`],
    ...['-d', 'sendmail_path=/bin/false'],
  ];

  const pages = join(import.meta.dirname, 'pages');
  for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.txt')) continue;
    const id = file.slice(0, -'.txt'.length).split(sep).join(':');
    // Through the wiki's own tool: a file put into the folder would read "external edit" at its first visit only.
    execFileSync(
      'php',
      [
        ...phpOptions,
        `${dokuwikiRoot}/bin/dwpage.php`,
        '-u',
        admin.username,
        'commit',
        '-m',
        'created',
        join(pages, file),
        id,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  }
  return phpOptions;
}
