import { send } from './send.ts';

const names = [
  'notifications',
  'geolocation',
  'camera',
  'microphone',
  'clipboard-read',
  'midi',
  'persistent-storage',
];

/** Reports when a permission that the page asked for was granted or denied: the protocol has no event for prompts. */
export function watchPermissions(): void {
  if (window !== top || !navigator.permissions) return;
  for (const name of names)
    navigator.permissions.query({ name: name as PermissionName }).then(
      (status) =>
        status.addEventListener('change', () => send({ kind: 'permission', name, state: status.state })),
      () => {
        // This browser does not know the permission.
      },
    );
}
