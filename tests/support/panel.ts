import { randomUUID } from 'node:crypto';
import type { Office } from './office';

interface AdminUsers {
  create(attributes: object): Promise<{ id: number }>;
}

/** Somebody who is signed in to Strapi's panel. */
export interface PanelUser {
  email: string;
  password: string;
  /** Asks the panel's own API as the panel does. */
  ask(method: string, path: string, body?: object | FormData): Promise<PanelReply>;
}

export interface PanelReply {
  status: number;
  body: { data?: unknown; error?: { message?: string } } & Record<string, unknown>;
}

const PASSWORD = 'Panel-2026-test';

/** Makes an account of the panel with a role, by the role's code, and signs it in over HTTP. */
export async function addPanelUser(office: Office, roleCode: string): Promise<PanelUser> {
  const email = `${randomUUID()}@office.example`;
  const role: { id: number } = await office.strapi.db
    .connection('admin_roles')
    .where({ code: roleCode })
    .first('id');
  const application = office.strapi as unknown as { service(uid: string): AdminUsers };
  const users = application.service('admin::user');
  await users.create({
    firstname: '测试编辑',
    email,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  });
  const token = await signInToPanel(office.url, email);
  return { email, password: PASSWORD, ask: (...asked) => askPanel(office.url, token, ...asked) };
}

async function signInToPanel(url: string, email: string): Promise<string> {
  const reply = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await reply.json()) as { data?: { token?: string } };
  if (!data?.token) throw new Error(`the panel answered ${reply.status} to a sign-in`);
  return data.token;
}

async function askPanel(
  url: string,
  token: string,
  method: string,
  path: string,
  body?: object | FormData,
): Promise<PanelReply> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  let parsed: PanelReply['body'] = {};
  try {
    parsed = JSON.parse(text) as PanelReply['body'];
  } catch {
    // Not an answer of the panel's API.
  }
  return { status: response.status, body: parsed };
}
