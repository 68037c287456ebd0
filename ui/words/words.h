#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/edit.h"
#include "core/model/entities.h"
#include "core/model/status.h"

/// The words for what core says in codes and plain facts. Everything that a person reads about an edit, an
/// enumeration, a day or a number in the window comes from here.
namespace throughline::report {
class Language;
}

namespace throughline::words {

/// The language of the window for what core/report says: plain, for paper, and with marks for rich text, in which what
/// a person wrote is escaped and tasks and end customers are bold.
const report::Language& language();
const report::Language& richLanguage();

/// A template of core with places %1, %2 …, translated and filled in, as part of a sentence.
QString ofPart(std::string_view fact, const std::vector<std::string>& arguments = {});
/// A template of core with places %1, %2 …, translated and filled in, as a sentence.
QString ofFact(std::string_view fact, const std::vector<std::string>& arguments);
/// One sentence: the fact, translated, with its arguments, and the place where it is.
QString ofStatus(const Status& status);
/// What a failed edit means for the person: what happened, that nothing was lost, and what to do.
QString ofRefusal(const Status& status);
/// "Rename Buyer to Purchasing manager"; what the history and Undo say.
QString ofLabel(const Label& label);

/// "role", of the name that core has for a kind of thing; any other stays as it is.
QString ofKind(const std::string& kind);
/// "promised day", of the member `promised`; a name that no form has stays as it is.
QString ofField(const std::string& name);

QString of(RoleKind kind);
QString of(TaskState state);
QString of(Outcome outcome);
QString of(Spread spread);
QString of(Evidence evidence);

/// "12 Mar 2026", in the words of the person's language.
QString ofDay(Day day);
/// "12 March 2026", for paper.
QString ofWholeDay(Day day);
QDate dateOf(Day day);
Day dayOf(const QDate& date);
/// The day that a person wrote: 2026-03-12, or the short or long form of the locale; with "today" and the like ("+7"
/// for a week from today).
std::optional<Day> dayIn(const QString& text, Day today);

/// A number without needless decimals: "35", "12.5".
QString ofNumber(double number);
/// Rounded to so many decimals, without needless ones.
QString ofRoundNumber(double number, int decimals);
std::optional<double> numberIn(const QString& text);
/// "87.5 %", "less than 1 %", "100 %" only where it is all.
QString ofShare(double share);
/// "35 hours a year" of 35 and "hours/year"
QString ofAmount(double amount, const std::string& unit);

/// A UTC time stamp of the journal in local time: "14:02" today, else "12 Mar 2026, 14:02".
QString ofTime(const std::string& utc, const QDateTime& now);

/// "A", "A and B", "A, B and C", "A, B, C, D and 3 more".
QString ofList(const QStringList& names);
/// "46 roles", of the plural by which core names a kind ("roles").
QString ofCount(std::string_view kinds, std::size_t count);
/// "2 tasks", in the plural of the language; for what many places count.
QString countOfTasks(std::size_t count);

} // namespace throughline::words
