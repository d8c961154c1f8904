import type { Intent } from '../chat/chat-script.ts';

/** A change to how a service deals with what a customer wants; like `Obstacle`, for chats. */
export type TalkObstacle = (intent: Intent) => Intent;

/** The obstacles in the order in which a customer meets them. */
export function throughTalk(intent: Intent, ...obstacles: TalkObstacle[]): Intent {
  return obstacles.reduce((changed, obstacle) => obstacle(changed), intent);
}
