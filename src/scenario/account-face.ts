import type { DeclaredAccount } from '../model/account.ts';
import { ScenarioError } from './scenario-error.ts';

/** The account as a scenario sees it. Reading what is not declared of it says so. */
export type Account = {
  name: string;
  username: string;
  password: string;
  phone: string;
  email: string;
  personal: Record<string, string | string[]>;
};

export function accountFace(declared: DeclaredAccount | null): Account {
  const name = declared?.name ?? '';
  const read = (field: 'username' | 'password' | 'phone' | 'email'): string => {
    const value = declared?.[field];
    if (value === undefined)
      throw new ScenarioError({
        zh: `账号“${name}”没有声明 ${field}。`,
        en: `The account "${name}" declares no ${field}.`,
      });
    return value;
  };
  return {
    name,
    personal: declared?.personal ?? {},
    get username() {
      return read('username');
    },
    get password() {
      return read('password');
    },
    get phone() {
      return read('phone');
    },
    get email() {
      return read('email');
    },
  };
}
