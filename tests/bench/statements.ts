/** One page of a provincial queue, as few columns and as plain as it gets. */
export const PAGE_SQL = `
  select id, number, type, specialty, state, stage_key, authority_code, applicant_name, id_number_masked, employer_name,
    round, version, late, assignee_id, assignee_name, submitted_at, stage_entered_at, due_on, due_provisional, check_level
  from filings where holder_authority_code = $1 and state in ('submitted', 'in-review') order by due_on, id limit $2`;

/** The least a transition can be: one row, one column. */
export const UPDATE_SQL = `update filings set version = version + 1, updated_at = now() where id = $1 returning id, version`;

/**
 * Copies of one filing, spread over authorities and states, so that a page has something to choose from. Applicants are
 * made up by number: the copies are only listed, never opened.
 */
export const COPIES_SQL = `
  insert into filings (document_id, created_at, updated_at, published_at, number, type, specialty, applicant_id,
    applicant_user_id, applicant_name, id_number_index, id_number_masked, authority_code, holder_authority_code, state,
    stage_index, stage_key, route, round, version, rule_version, rule, sections, employer_name, employer_code, late,
    submitted_at, first_submitted_at, stage_entered_at, clock, due_on, due_provisional, decisions_this_round, deciders, checks,
    check_level, submitted_sections, assignee_id, assignee_name, claimed_at, accepted_at)
  select md5(n::text)::varchar, now(), now(), now(), 'BN' || n, f.type, f.specialty, 1000000 + n, 1000000 + n,
    '压测' || n, md5(n::text), f.id_number_masked, a.code, a.code,
    case when n % 2 = 0 then 'submitted' else 'in-review' end, 0, f.stage_key, f.route, 1, 1,
    f.rule_version, f.rule, f.sections, '演示单位' || n % 500, f.employer_code, n % 50 = 0, now(), now(),
    now() - (n % 20) * interval '1 day', f.clock, current_date + (n % 25), false, 0, f.deciders, f.checks, 'green', f.submitted_sections,
    case when n % 2 = 1 then 1 end, case when n % 2 = 1 then '演示审核员' end, case when n % 2 = 1 then now() end,
    case when n % 2 = 1 then now() end
  from filings f cross join generate_series(1, :count::int) n
    join lateral (select code from authorities where kind <> 'ministry' order by code offset n % 32 limit 1) a on true
  where f.id = :id`;
