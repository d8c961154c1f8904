import type { BlockerId } from '../../model/blocker.ts';
import type { Names } from '../../model/walk.ts';

/**
 * By what each blocker is recognised, in words for a reader who wants to check it. Behind each stands a detector, a
 * pure function of what was recorded (`src/detect/blockers`).
 */
export const recognisedWords: Readonly<Record<BlockerId, Names>> = {
  'ENT-01': {
    zh: '在声明的搜索范围内，没有任何控件的名称写明要办的事；或者只能在客服对话里提出。',
    en: 'Within the declared search no control is named for the act; or it can only be asked for in a chat.',
  },
  'ENT-02': {
    zh: '数从首页到写明此事的控件要几步：至少四步，或者比升级多两步。',
    en: 'Steps from the home page to the control that names the act: at least four, or two more than for the upgrade.',
  },
  'ENT-03': {
    zh: '途经的栏目名称与套餐、会员、账单无关，例如“账户安全”“隐私设置”。',
    en: 'The headings passed have nothing to do with plans, membership or bills, for instance “account security”.',
  },
  'ENT-04': {
    zh: '走到入口的第一条路经过帮助、常见问题或搜索，路上没有别的控件写明此事。',
    en: 'The first way to the entry goes through help, an FAQ or a search, and no other control on the way names the act.',
  },
  'ENT-05': {
    zh: '打开退出流程的控件，名称及其所在的一行都没有写明此事，例如“权益管理”“了解更多”。',
    en: 'Neither the label of the control that opens the way out nor its line names the act: “manage benefits”, “learn more”.',
  },
  'ENT-06': {
    zh: '页面写明只能在手机应用、应用商店或另一设备上办，或者最后只剩通往那里的链接。',
    en: 'The page says that it is done in an app, a store or on another device, or only a link there is left.',
  },
  'CHN-01': {
    zh: '页面或机器人要求联系客服，或者只有客服对话能办成。同一对话里办成的为 4 级，否则 5 级。',
    en: 'Page or bot sends one to customer service, or only a chat gets it done. Severity 4 if it is finished in that chat, else 5.',
  },
  'CHN-02': {
    zh: '页面写明须打电话，或者最后只剩电话号码，没有别的办法。',
    en: 'The page says that one must telephone, or a telephone number is all that is left.',
  },
  'CHN-03': {
    zh: '页面写明须到店、寄信或回归属地办理。',
    en: 'The page demands a visit to a shop, a letter, or the place where the contract was made.',
  },
  'CHN-04': {
    zh: '答复是已登记，稍后由人联系；承诺的时间从文字中读出。',
    en: 'The answer is that the request is on record and somebody will call; the promised time is read from the words.',
  },
  'BOT-01': {
    zh: '换了说法，机器人的回答仍有九成以上相同，至少出现两次。',
    en: 'To new words the same answer (nine tenths alike) came back at least twice.',
  },
  'BOT-02': {
    zh: '前三个回合里，对话窗口中没有任何文字或按钮通向人工。',
    en: 'In the first three turns no words and no control in the chat lead to a person.',
  },
  'BOT-03': {
    zh: '第一次说出来意没有结果，至少又说了一次。',
    en: 'The request was named, nothing came of it, and it had to be named again at least once.',
  },
  'BOT-04': {
    zh: '同一客服，各用一句固定的话：等到人工的时间，问退出至少是问升级的三倍，或在声明的耐心内等不到。',
    en: 'One fixed sentence each to the same service: a person came three times later to the wish to leave, or not within the declared patience.',
  },
  'AGT-01': {
    zh: '已说明来意之后，人工客服的话里有劝留、优惠或损失。',
    en: 'After the request, the words of a human agent ask to stay, make an offer or point out losses.',
  },
  'TIM-01': {
    zh: '答复说现在不能办，只在某段时间内或每隔一段时间受理。',
    en: 'The answer is that it cannot be done now: only within a window, or once in a while.',
  },
  'TIM-02': {
    zh: '比较两边的生效时间：升级当时生效，退出晚于一天，且没有让人选择。',
    en: 'When both take effect: the upgrade at once, the way out more than a day later, with no choice offered.',
  },
  'TIM-03': {
    zh: '需要的按钮过了五秒以上才自己变为可点，或者排队、倒计时达五秒以上。',
    en: 'A control that was needed opened by itself after five seconds or more, or there was such a queue or countdown.',
  },
  'ELG-01': {
    zh: '答复以合约期、捆绑、套餐已下架、账户类型或欠费为由不予办理。',
    en: 'The answer names a term, a bundle, a withdrawn plan, the kind of account or arrears as the reason.',
  },
  'ELG-02': {
    zh: '退出途中写明要付或要扣的钱，而升级的页面没有提过。',
    en: 'A cost of leaving is named on the way out, and on no page of the upgrade.',
  },
  'AUT-01': {
    zh: '退出途中要密码、验证码或人脸，而升级不要；注册时自己设的密码不算。电信业的验证码只作事实列出，不计入。',
    en: 'A password, a code or a face check on the way out and none on the way in; the password that one chooses to register is none. A carrier’s code is told and not counted.',
  },
  'AUT-02': {
    zh: '退出途中出现人机验证，由人接手完成；自动走查遇到的一律算作我们自身的问题。',
    en: 'A CAPTCHA that a person solved by hand on the way out; one that stops an automatic walk is about us.',
  },
  'AUT-03': {
    zh: '退出必须填写或上传证件、地址、证明等资料，而升级不需要。',
    en: 'Papers, an address or other personal data had to be given to leave, and not to join.',
  },
  'RET-01': {
    zh: '提出退出以后的页面上，有劝人保留、优惠、暂停或换套餐的文字。',
    en: 'After the request a page asks to stay, or offers a discount, a pause or another plan.',
  },
  'RET-02': {
    zh: '同一页面上，暂停、换套餐或稍后提醒的按钮，在多项可见特征上强于继续退出的按钮。',
    en: 'On one screen the button for a pause, another plan or a reminder is ahead of the one that goes on, in several visible traits.',
  },
  'RET-03': {
    zh: '接连两个以上页面各有不同的挽留；其中的单次挽留不再另计。',
    en: 'Two screens or more in a row, each with a plea or offer of its own; these are then not counted again.',
  },
  'LOS-01': {
    zh: '提出退出以后，页面列出或写明将会失去的东西。',
    en: 'After the request the page lists or names what will be lost.',
  },
  'SHM-01': {
    zh: '只看拒绝用的按钮：其名称让点它的人显得不好。',
    en: 'Only the label with which one declines is read: it speaks ill of whoever presses it.',
  },
  'SRV-01': {
    zh: '不选原因，继续的按钮不可点，或者该项标为必填、点了不放行。可跳过的不算。',
    en: 'The way on stays shut, or refuses, until a reason is chosen. A survey that can be skipped is none.',
  },
  'SRV-02': {
    zh: '必须打出指定的文字、一句话，或达到最少字数。',
    en: 'A given phrase, a sentence or a least number of characters had to be typed.',
  },
  'CNF-01': {
    zh: '选定以后，唯一的出路又重复同一选择的页面有两个以上。',
    en: 'Two screens or more after the choice whose only way on repeats it.',
  },
  'CNF-02': {
    zh: '问是否“取消”的页面上，有一个只写“取消”的按钮；或者继续与保留两个按钮在相邻页面上换了位置。',
    en: 'A screen that asks whether to cancel has a button that just says “Cancel”; or the two buttons change places from one screen to the next.',
  },
  'CNF-03': {
    zh: '页面写明已办成，随后查看账户，却显示没有变，或者仍在续费。',
    en: 'A page says that it is done, and the account, looked at afterwards, is unchanged or still renews.',
  },
  'VIS-01': {
    zh: '退出的控件与对照控件逐项相比（面积、字号、对比度、样式、首屏可见等十三项），至少四项明显较弱。',
    en: 'Held against its counterpart in thirteen traits (area, size, contrast, kind, above the fold…), the control that leads out is clearly weaker in four or more.',
  },
  'PRE-01': {
    zh: '页面第一次出现时，保留或续费的选项已经选中。',
    en: 'As the screen was first shown, the option to stay or renew was already chosen.',
  },
  'REF-01': {
    zh: '退款的答复以已用价值或一概而论的规定为由拒绝。',
    en: 'The answer to a refund declines by the value already used or by a blanket rule.',
  },
  'REF-02': {
    zh: '退的是余额、券、积分或时长，或者没有地方可以申请退款。',
    en: 'The refund comes as balance, vouchers, points or time, or there is nowhere to ask for it.',
  },
  'EFX-01': {
    zh: '从页面读出当前价格与将付的价格：后者更高；或者办完后页面报告的是升级。',
    en: 'The price now and the price to come are read from the page, and the latter is higher; or an upgrade is reported at the end.',
  },
  'DSC-01': {
    zh: '两种：付款前的页面没有写怎样或何时可以退出；办成以后的页面没有日期或编号可留存，而升级有。',
    en: 'Two kinds: the pages before paying say nothing of how or when to get out; nothing dated or numbered is left once the exit is done, while the upgrade leaves something.',
  },
  'ERR-01': {
    zh: '按要求操作后，服务器报错、页面把正确输入判为错误，或者点击五秒内毫无反应，而升级没有这种情况。',
    en: 'Done as asked, the server answers with an error, right input is called wrong, or a click does nothing for five seconds; the upgrade has nothing like it.',
  },
};
