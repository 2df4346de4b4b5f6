/** When the company works, and what follows from it. */
export {
  holidayCountriesQuery,
  holidayRegionsQuery,
  publicHolidaysQuery,
  suggestedDeadlineQuery,
  updateWorkCalendar,
  WEEKDAYS,
  type Weekday,
  type WorkCalendar,
  workCalendarQuery,
} from './queries';
