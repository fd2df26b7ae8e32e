/** Signing in and out. */
export const signInZh = {
  title: '登录',
  asWhom: '演示系统：选择一位演示人员登录（人员均为虚构）',
  atIssuer: '请使用本单位的统一身份认证账号登录。公用电脑每次登录都需要重新验证身份。',
  goToIssuer: '统一身份认证登录',
  elsewhere: '网页登录尚未接入本单位的统一身份认证，请管理员完成配置，或者通过接口使用本系统。',
  failed: '没有登录',
  why: {
    cancelled: '您取消了登录，或者统一身份认证没有同意登录。',
    'too-late': '登录用时过长，或者浏览器没有保留登录信息，请重新登录。',
    unreachable: '暂时无法连接统一身份认证服务，请稍后再试。',
    'not-allowed': '您的账号没有本系统的单位或者角色，请联系账号管理员。',
    refused: '统一身份认证服务的答复无法使用，请重新登录；仍不成功的，请联系管理员。',
  },
  over: '登录已失效，请重新登录。已填写的内容仍然保留。',
  out: '退出登录',
  goOn: '登录后继续',
};

export const signInEn: typeof signInZh = {
  title: 'Sign in',
  asWhom: 'Demonstration: sign in as one of these made-up people',
  atIssuer: 'Sign in with your account of the bureau. It asks who you are each time: desks are shared.',
  goToIssuer: 'Sign in at the bureau',
  elsewhere:
    'Signing in here at your bureau’s identity provider is not set up; ask your administrator, or use the API.',
  failed: 'You are not signed in',
  why: {
    cancelled: 'You gave up signing in, or the identity provider did not allow it.',
    'too-late': 'Signing in took too long, or the browser did not keep what belongs to it. Try again.',
    unreachable: 'The identity provider cannot be reached at the moment. Try again later.',
    'not-allowed': 'Your account has no unit or role here. Ask whoever keeps the accounts.',
    refused: 'The answer of the identity provider was of no use. Try again; if it stays so, ask your administrator.',
  },
  over: 'Your session is over; sign in again. What you typed is kept.',
  out: 'Sign out',
  goOn: 'Sign in and go on',
};
