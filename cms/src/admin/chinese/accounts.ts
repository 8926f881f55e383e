/** The plugin for the accounts of the portals. */
export const accounts: Record<string, string> = {
  'app.utils.show-bound-route': '显示绑定到 {route} 的路由',
  'users-permissions.Email.template.reset_password': '重置密码',
  'users-permissions.List.button.roles': '添加新角色',
  'users-permissions.Settings.roles.created': '角色已创建',
  'users-permissions.notification.error': '发生错误',
  'users-permissions.notification.success.saved': '已保存',
};
