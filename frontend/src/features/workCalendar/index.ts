/** When the company works, and what follows from it. */
export {
  suggestedDeadlineQuery,
  updateWorkCalendar,
  WEEKDAYS,
  type Weekday,
  type WorkCalendar,
  workCalendarQuery,
} from './queries';
