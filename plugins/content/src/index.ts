export { publishAnnouncement, type NewAnnouncement } from './announcements/publishAnnouncement';
export { setResultLineSource, type ResultLine, type ResultLineSource } from './announcements/resultLines';
export { loadKnownRules, loadRules } from './rules/rulesInForce';
