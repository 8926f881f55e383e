import type { SchemaStep } from '@zaoce/platform';

/*
 * What must never be, kept by the database itself: two rules of one key, prefix, or type and scope in force; a rule that
 * vanishes; a version that is skipped, changed or lost. Every version is written to its own table, together with who
 * made it (`zaoce.rule_editor`, `zaoce.rule_note` of the transaction).
 */
export const RULE_STEPS: SchemaStep[] = [
  {
    id: 'content-001-rule-versions',
    sql: `
create unique index filing_rules_key_uq on filing_rules (rule_key);
create unique index filing_rules_prefix_uq on filing_rules ((rule->>'numberPrefix'));
create unique index filing_rules_type_scope_uq on filing_rules (type, coalesce(rule->>'scope', '')) where in_force;
alter table filing_rules add constraint filing_rules_agree check (
  rule->>'key' = rule_key and rule->>'type' = type and (rule->>'version')::int = version);

create table filing_rule_versions (
  rule_key text not null, version integer not null, rule jsonb not null, changed_at timestamptz not null,
  changed_by text not null, note text, primary key (rule_key, version));
insert into filing_rule_versions
  select rule_key, version, rule, coalesce(created_at, now()), '系统', null from filing_rules;

create function filing_rule_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'filing rules are kept; take the rule out of force' using errcode = '42501';
  end if;
  if new.rule_key <> old.rule_key or new.type <> old.type then
    raise exception 'key and type of a filing rule are fixed' using errcode = '42501';
  end if;
  if new.rule is distinct from old.rule and new.version <> old.version + 1 then
    raise exception 'a changed filing rule is the next version' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger filing_rules_guard before update or delete on filing_rules
  for each row execute function filing_rule_guard();

create function filing_rule_keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.rule is distinct from old.rule then
    insert into filing_rule_versions values (new.rule_key, new.version, new.rule, clock_timestamp(),
      coalesce(nullif(current_setting('zaoce.rule_editor', true), ''), '系统'),
      nullif(current_setting('zaoce.rule_note', true), ''));
  end if;
  return null;
end $$;
create trigger filing_rules_keep_version after insert or update on filing_rules
  for each row execute function filing_rule_keep_version();

create function filing_rule_version_refuse() returns trigger language plpgsql as $$
begin raise exception 'versions of filing rules are kept for ever' using errcode = '42501'; end $$;
create trigger filing_rule_versions_keep before update or delete on filing_rule_versions
  for each row execute function filing_rule_version_refuse();
create trigger filing_rule_versions_keep_all before truncate on filing_rule_versions
  for each statement execute function filing_rule_version_refuse();`,
  },
];
