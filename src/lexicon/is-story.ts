/** Kinds of texts that tell of others: news, reviews, letters, plots, games, job offers, other people's contracts. */
const story =
  /剧情|简介:|书评|影评|新闻|快讯|日报|专栏|本期《|播客|《[^》]{1,20}》(?:演唱|:)|招聘|应聘|诚聘|征婚|攻略:|攻略,|读者来信|网友(?:评论|评价)|用户(?:评论|评价|问)|主角|主人公|女主|男主|法院|判令|被罚|约谈|竞业|失物招领|演唱:|第\d+集|[★☆]{2,}|\b(?:synopsis|episode|news:|breaking:|job opening|we're hiring|(?:riders|drivers|staff) wanted|walkthrough|regulators?|lawmakers|court|fines|a reader writes|readers? letters?|podcast|this week on|this column|now playing|lyrics|plot|striker|in this (?:book|film|novel))\b/u;

/** Whether a normalised text tells of somebody else's affairs, so that nothing in it is said to the person. */
export function isStory(text: string): boolean {
  return story.test(text);
}
