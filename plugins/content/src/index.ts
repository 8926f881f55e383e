export { publishAnnouncement, type NewAnnouncement } from './announcements/publishAnnouncement';
export { setResultLineSource, type ResultLine, type ResultLineSource } from './announcements/resultLines';
export { findContact } from './contacts/listContacts';
export { checkEnteredRule, createRule, saveRule, setRuleForce } from './rules/editRule';
export { loadKnownRules, loadRules } from './rules/rulesInForce';
export { getRule, listRuleVersions, toRuleView } from './rules/ruleView';
export { setRuleWorld, type RuleWorld } from './rules/surroundings';
export { cachedAnswer } from './shared/cached';
export { pagination } from './shared/pagination';
