/** Marks of a text that tells of something else than the reader's own contract: news, a story, a song, a game, a job. */
const zhTelling =
  /新闻|报道|记者|专栏|播客|社论|招聘|岗位|职位|底薪|薪资|月薪|应聘|求职|简历|面试|剧情|简介|本剧|本片|本书|歌曲《|歌曲:|歌词|演唱|作词|作曲|专辑《|单曲|小说|女主|男主|主角|女孩|男孩|攻略|主线|副本|通关|存档|关卡|征婚|相亲|约谈|通报|监管部门|市场监管|消费者协会|消协|读者来信|专家(?:认为|表示|指出)|律师(?:认为|表示|指出)|用户投稿|用户评价|法院|判决|诉讼|调查显示|数据显示|书评|影评|台词|我(?:奶奶|爷爷|外婆|爸|妈|老公|老婆|朋友|同事|同学|室友|闺蜜)|他们家|别家|别的(?:平台|公司|软件)|其他(?:平台|公司|运营商|商家)|同行|诈骗|骗子|报警/u;
const enTelling =
  /\b(?:now playing|in this (?:episode|column|article|chapter|story|week's)|this column|walk-?through|speedrun|boss fight|side quest|questline|siege|job opening|we(?:'re| are) hiring|(?:riders|drivers|staff|help|tutors) wanted|weekly pay|vacanc(?:y|ies)|applicants?|candidates?|salary|an hour plus|per hour plus|regulators?|watchdog|lawmakers|consumers must|consumer group|news:|review:|fine[sd] [\w ]{0,30}[$£€]|lawsuit|court|ruling|headlines?|newspaper reported|survey (?:found|finds)|song lyrics|soundtrack|novel|starring|(?:young|old) (?:wo)?man|other (?:gyms|companies|providers|services|apps|carriers|banks|boxes)|competitors|i left|my old|i used to|scams?|my (?:father|mother|grandmother|grandfather|dad|mum|mom|wife|husband|friend|sister|brother|neighbou?r))\b/u;
/** Other contracts and matters that are ended, refused or called about in the same words. */
const zhMatter =
  /车险|报案|查勘|定损|贷款|信用卡|房贷|图书馆|借书|续借|超时停车|博物馆|景区|门票(?!价值)|航班|机票|退票|酒店|挂号|就诊|医生|疫苗/u;
const enMatter =
  /\b(?:claims adjuster|surveyor|burglary|mortgage|loans?|library (?:books?|card)|books may|warranty|parking|museum|flights?|hotel|tickets can|doctor|surgery|vaccine)\b/u;

/**
 * Whether a sentence in normalised form is about something else than the reader's own contract: by itself (a loan, a
 * flight), or by what stands around it (news, a story).
 */
export function isAside(sentence: string, around = sentence): boolean {
  return (
    zhMatter.test(sentence) || enMatter.test(sentence) || zhTelling.test(around) || enTelling.test(around)
  );
}
