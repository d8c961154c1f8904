import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const permissionFlood: HostilePage = {
  ...asIfNothingWere,
  does: 'asks for place, notifications, camera and clipboard again and again, and prints itself',
  site: plainSite(
    script(`
    setInterval(() => { navigator.geolocation?.getCurrentPosition(() => {}, () => {}); try { Notification.requestPermission(); } catch {} navigator.mediaDevices?.getUserMedia({ video: true }).catch(() => {}); navigator.clipboard?.readText().catch(() => {}); try { document.documentElement.requestFullscreen().catch(() => {}); } catch {} }, 20);
    addEventListener('load', () => { try { print(); } catch {} });
  `),
  ),
};
