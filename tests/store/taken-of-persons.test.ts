import { expect, test } from '@playwright/test';
import type { ChatFact } from '../../src/model/fact.ts';
import { openStore } from '../../src/store/open-store.ts';
import { append, begin, exampleHead } from './example-walk.ts';

const chat = (at: number, ofPerson?: ChatFact['ofPerson']): ChatFact => ({
  kind: 'chat',
  at,
  intent: 'downgrade',
  said: 3,
  ended: 'agent',
  patienceMs: 1000,
  speakers: [],
  ...(ofPerson && { ofPerson }),
  version: 'chat-3',
});

test('what the walks of an audit took of persons is summed over all of them, and of no other audit', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: 'another', startedAt: head.startedAt, settings: {} });
  begin(store, head);
  begin(store, { ...exampleHead('w2'), repeat: 2 });
  expect(store.takenOfPersons(head.audit)).toEqual({ messages: 0, ms: 0 });
  append(store, 'w1', chat(1, { messages: 2, ms: 1500 }));
  append(store, 'w1', chat(2));
  append(store, 'w2', chat(1, { messages: 1, ms: 500 }));
  expect(store.takenOfPersons(head.audit)).toEqual({ messages: 3, ms: 2000 });
  expect(store.takenOfPersons('another')).toEqual({ messages: 0, ms: 0 });
});
