import type { Guide } from '../guides';

/** 个人操作说明: how the portal is used. */
export const userGuide: Guide = {
  slug: 'user-guide',
  title: '个人操作说明',
  titleEn: 'How to use this portal',
  body: `## 一、登录

首次使用点“获取密码”，核实身份后自行设置密码；忘记密码点“找回密码”。连续输错多次，需要先完成一次人机验证，不需要辨认图片。公用电脑使用完毕请退出登录。

## 二、首页

登录后首页显示最需要您处理的一件事：继续填写草稿、处理打回意见、等待审核，或者办理延续；下面是在办业务、最近的审核结果和您的注册信息。

## 三、我的信息

“基本信息”只能查看。“联系信息”可以直接修改并保存，审核机构发出的邮件会寄到这里登记的邮箱。

## 四、填写申报

- 左侧是步骤，打勾的已经填好，数字表示还差几项。
- 每次输入后自动保存，页面上方显示“已保存”和时间；网络中断时内容留在本机，恢复后自动补存。
- 工作经历、工作业绩、继续教育按条添加，可以随时修改和删除。
- 已由合格名单提供的内容（姓名、身份证号码、资格证书）不必填写。

## 五、上传扫描件

把图片拖到对应的方框里，或者点“选择文件”“拍照”。可以裁剪和旋转；过大的图片会自动压缩。点缩略图可以放大检查，点 × 可以删除重传。

## 六、查询

“我的申报”可以按业务类型和状态筛选，查看每个环节的办理机构、期限、意见和办理过程，打印申请表，撤回或者删除。

## 七、无障碍

页面可以只用键盘操作，右上角可以切换大字版和英文界面。需要帮助的，请联系您的注册初审机构。
`,
  bodyEn: `Get a password, sign in, and follow the one card on your home page. Filings are saved while you type. Drag pictures onto their tile; they are converted and shrunk for you. “My filings” shows who has a filing, until when, and what was decided. Everything works with the keyboard; large type and English are at the upper right.
`,
};
