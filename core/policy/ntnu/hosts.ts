/** Match patterns of the pages on which NTNU runs Blackboard Learn. */
export const blackboardPages: readonly string[] = ['https://ntnu.blackboard.com/*'];
