/** GitHub takes no longer comment than 65,536 letters, GitLab far longer ones; some room is for what stands around it. */
export const longestComment = 60_000;
