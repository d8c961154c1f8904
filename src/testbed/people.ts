/** Someone who can sign in. All of them are invented. */
export interface Person {
  /** What is typed at the sign-in form. */
  id: string;
  password: string;
  name: string;
  phone: string;
  email: string;
}

const surnames = ['林', '周', '许', '沈', '苏', '陆', '程', '叶'];

/** Eight customers of an app, `member-1` to `member-8`, so that walks can run beside each other. */
export function people(app: string, given: string, number: number): Person[] {
  return surnames.map((surname, i) => ({
    id: `member-${i + 1}`,
    password: `${app}-demo-${i + 1}`,
    name: surname + given,
    phone: `1990000${String(number * 100 + i + 1).padStart(4, '0')}`,
    email: `member-${i + 1}@${app}.example`,
  }));
}
