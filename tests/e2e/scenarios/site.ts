import { createServer } from 'node:http';

/** A small shop that needs no account: `node --import tsx tests/e2e/scenarios/site.ts <port>`. */
const port = Number(process.argv[2]);

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body><header><a href="/">Shop</a></header><main>${main}</main></body></html>`;

const pages: Record<string, string> = {
  '/': page(
    'Shop',
    '<h1>Shop</h1><p>Welcome back.</p><a href="/plan">My plan</a> <a href="/account">Account</a>',
  ),
  '/plan': page(
    'Plan',
    `<h1>Your plan</h1><form action="/done" onsubmit="return confirm('Really downgrade?')">
     <label>Reason <input name="reason" required></label>
     <label>Plan <select name="plan"><option value="">Choose<option>Basic<option>Light</select></label>
     <label><input type="checkbox" name="ok" required> I understand</label>
     <button>Downgrade</button></form>`,
  ),
  '/done': page('Done', '<h1>You are on Basic now</h1><p>Takes effect immediately.</p>'),
  '/account': page(
    'Account',
    `<h1>Account</h1><form action="/account/saved"><label>Password <input type="password" name="pw"></label>
     <label>Phone <input name="phone"></label><button>Save</button></form>
     <p id="echo"></p><script>document.forms[0].phone.oninput = (event) => (echo.textContent = 'We will call ' + event.target.value)</script>`,
  ),
};

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://x');
  const saved = url.pathname === '/account/saved';
  const body = saved
    ? page(
        'Saved',
        `<h1>Saved</h1><p>Phone ${url.searchParams.get('phone')}, password ${url.searchParams.get('pw')}</p>`,
      )
    : pages[url.pathname];
  response.writeHead(body ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': 'session=canaryCookie7f3a',
  });
  response.end(body ?? 'not found');
}).listen(port, '127.0.0.1', () => console.log(`ready on ${port}`));
