import { defineWords } from '~/shared/words'

/** What is said about the addresses of an account: which reach the person, and which are shown to be theirs. */
export const addressWords = defineWords({
  title: ['邮箱和手机号', 'E-mail and mobile number'],
  lead: [
    '填要用的邮箱或手机号，我们往那里寄一个链接；打开链接，就能用它登录和收信。',
    'Give the e-mail address or mobile number to use. We send a link there; open it, and you can sign in and get letters with it.',
  ],
  leadNoTexts: [
    '填要用的邮箱，我们往那里寄一个链接；打开链接，就能用它登录和收信。',
    'Give the e-mail address to use. We send a link there; open it, and you can sign in and get letters with it.',
  ],
  email: ['邮箱', 'E-mail'],
  phone: ['手机号', 'Mobile number'],
  none: ['未填', 'None'],
  proven: ['已确认', 'Confirmed'],
  unproven: ['未确认', 'Not confirmed'],
  unreachable: ['收不到信', 'Gets no letters'],
  act: ['寄确认链接', 'Send the link'],
  toChange: ['确认、更换或添加', 'Confirm, change or add'],
  sent: [
    '确认链接已寄出，三天内有效。请打开那封信。',
    'The link is on its way and good for three days. Please open the letter.',
  ],
  sentNoMail: [
    '本站还没有接邮件服务器：信存成文件在服务器的信件文件夹里，请向运营人员要。',
    'This site has no mail server yet: letters are kept as files in the letters folder of the server. Ask whoever runs it.',
  ],
  confirmTitle: ['确认地址', 'Confirm the address'],
  confirmLead: (address: string) => [
    `这封信寄到了 ${address}。确认后，可以用它登录和收信。`,
    `This letter went to ${address}. Once confirmed, you can sign in and get letters with it.`,
  ],
  confirm: ['确认是我的地址', 'Yes, this address is mine'],
  confirmed: ['地址已确认。', 'The address is confirmed.'],
  asOwner: ['是我注册的：登录后确认', 'I signed up: sign in and confirm'],
  otherAccount: [
    '您现在登录的是另一个账户。要确认，请先退出，再用注册时的账户登录。',
    'You are signed in with another account. To confirm, sign out and sign in with the account of the letter.',
  ],
  claimTitle: ['不是我注册的，或忘了密码', 'I did not sign up, or forgot the password'],
  claimLead: [
    '设一个新密码，账户就归您；别人设过的密码、两步登录和登录状态随之失效。',
    'Set a password and the account is yours; the password, second factor and sessions that others set up stop working.',
  ],
  claimAct: ['设新密码并收回账户', 'Set the password and take the account'],
  ended: ['这个链接已用过或已过期', 'This link has been used or has expired'],
  endedText: [
    '链接三天内有效，只能用一次。登录后可以在“我的账户”里再要一个；忘了密码，重设密码也会确认地址。',
    'A link works once, within three days. Signed in, you can ask for another under “My account”; resetting a forgotten password confirms the address too.',
  ],
  toAccount: ['到我的账户', 'To my account'],
  banner: ['地址还没有确认', 'The address is not confirmed yet'],
  bannerText: (address: string) => [
    `请打开寄到 ${address} 的信，点里面的链接。确认之前可以填写申请，但不能提交、接受邀请。`,
    `Please open the letter that went to ${address} and follow its link. Until then you can fill in an application, but not hand it in or accept an invitation.`,
  ],
  phoneOnly: ['手机号收不到信', 'No letter reaches a mobile number'],
  phoneOnlyText: [
    '本站还没有短信通道：补正期限、决定、重设密码等信寄不到手机号，只能登录后在“通知”里看。请添加一个邮箱。',
    'This site sends no text messages yet: deadlines, decisions and links to reset the password do not reach a mobile number; they stand under “Notices” once you sign in. Please add an e-mail address.',
  ],
  addEmail: ['添加邮箱', 'Add an e-mail address'],
  signUpNoTexts: [
    '本站还没有短信通道：用手机号可以注册，但收不到任何信，忘了密码要打电话给孵化器。建议用邮箱。',
    'This site sends no text messages yet: a mobile number will do to sign up, but gets no letter, and a forgotten password takes a phone call. An e-mail address is better.',
  ],
  resetPhone: [
    '本站还没有短信通道，链接寄不到手机号。',
    'This site sends no text messages yet, so no link reaches a mobile number.',
  ],
  resetPhoneText: [
    '如果这个账户另外确认过邮箱，链接已寄到那个邮箱。没有邮箱的，请打电话给孵化器，核对身份后由管理员办理：',
    'If the account has a confirmed e-mail address, the link went there. Otherwise please call the incubator; an administrator helps after checking who you are:',
  ],
  choicesPhone: [
    '您的账户没有能收到信的地址：下面写着“马上寄”的，也只会出现在“通知”里。请在“我的账户”里添加邮箱。',
    'Your account has no address that gets letters: what says “at once” below appears under “Notices” only. Please add an e-mail address under “My account”.',
  ],
})
