#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <set>

#include "core/report/words.h"
#include "ui/words/text.h"

namespace throughline::words {

namespace {

QString tr(const char* text, const char* disambiguation = nullptr, int n = -1) {
    return QCoreApplication::translate("words", text, disambiguation, n);
}

QString filledIn(QString text, const std::vector<std::string>& arguments) {
    // In one pass, so that a "%2" inside an argument stays what it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('%') && i + 1 < text.size() && text.at(i + 1).isDigit()) {
            const int number = text.at(i + 1).digitValue();
            if (number >= 1 && static_cast<std::size_t>(number) <= arguments.size()) {
                result += toText(arguments[static_cast<std::size_t>(number) - 1]);
                ++i;
                continue;
            }
        }
        result += c;
    }
    return result;
}

QString asSentence(QString text) {
    if (text.isEmpty())
        return text;
    text[0] = text.at(0).toUpper();
    if (!text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('?')) && !text.endsWith(QLatin1Char('!'))) {
        text += QLatin1Char('.');
    }
    return text;
}

/// Whether the fact leaves its subject to the place: "must be greater than 0", of a field.
bool isPredicate(const std::string& fact) {
    const std::string verb = fact.substr(0, fact.find(' '));
    static const std::set<std::string_view> verbs{"does", "has", "holds", "is", "must", "names", "should", "was"};
    return verbs.contains(verb);
}

/// A file by its name, a field of a form by what the form calls it, and whatever else as it is.
QString ofPlace(const std::string& place) {
    if (const auto slash = place.rfind('/'); slash != std::string::npos)
        return toText(place.substr(slash + 1));
    if (place.find('[') != std::string::npos)
        return toText(place);
    return ofField(place);
}

/// The arguments, with the names of kinds translated: what a fact calls "the %1 %2" or "a %1" is a kind of thing.
std::vector<std::string> withKinds(std::string_view fact, std::vector<std::string> arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto place = fact.find("%" + std::to_string(i + 1));
        const std::string_view before = fact.substr(0, std::min(place, fact.size()));
        if (before.ends_with("the ") || before.ends_with(" a ") || before == "a " || before.ends_with("no "))
            arguments[i] = fromText(ofKind(arguments[i]));
    }
    return arguments;
}

/// Large numbers (inGroups() of core/model/number_text.h) the way of the language.
std::vector<std::string> withNumbers(std::vector<std::string> arguments) {
    static const QRegularExpression groups(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+$"));
    for (std::string& argument : arguments) {
        const QString text = toText(argument);
        if (groups.match(text).hasMatch())
            argument = fromText(QLocale().toString(QString(text).remove(QLatin1Char(',')).toLongLong()));
    }
    return arguments;
}

} // namespace

QString ofPart(std::string_view fact, const std::vector<std::string>& arguments) {
    return filledIn(QCoreApplication::translate("facts", std::string(fact).c_str()),
                    withNumbers(withKinds(fact, arguments)));
}

QString ofFact(std::string_view fact, const std::vector<std::string>& arguments) {
    return asSentence(ofPart(fact, arguments));
}

QString ofStatus(const Status& status) {
    if (status.isOk())
        return {};
    const QString sentence = ofFact(status.fact(), status.arguments());
    const std::string& place = status.place();
    if (place.empty())
        return sentence;
    bool isLine = false;
    const int line = toText(place).toInt(&isLine);
    if (isLine)
        return tr("Line %1: %2", "of a file").arg(QString::number(line), sentence);
    if (!isPredicate(status.fact()))
        return tr("%1: %2", "a place, and what is wrong there").arg(ofPlace(place), sentence);
    const QString fact = ofPart(status.fact(), status.arguments());
    return asSentence(tr("“%1” %2", "a field, and what is wrong with it").arg(ofPlace(place), fact));
}

QString ofRefusal(const Status& status) {
    switch (status.code()) {
        case Code::gone:
            return tr(
                "This document was moved, replaced or deleted while it was open. Nothing that you see is lost: "
                "save a copy to go on.");
        case Code::full:
            return tr(
                "The disk is full, so the last change was not made. Everything before it is safe: free some "
                "space, or save a copy elsewhere.");
        case Code::busy:
            return tr(
                "Another program is holding this document, so the last change was not made. Nothing was lost: "
                "try again in a moment, or save a copy.");
        case Code::unwritable:
            return tr(
                "This document cannot be written to, so the last change was not made. Nothing was lost: save a "
                "copy to go on.");
        case Code::conflict:
            return tr("Somebody else changed the same thing first, so your change was not made. You now see theirs.");
        default:
            return ofStatus(status);
    }
}

QString of(RoleKind kind) {
    return kind == RoleKind::internal ? tr("Internal") : tr("End customer");
}

QString of(TaskState state) {
    switch (state) {
        case TaskState::planned:
            return tr("Planned");
        case TaskState::inProgress:
            return tr("In progress");
        case TaskState::delivered:
            return tr("Delivered");
        case TaskState::dropped:
            return tr("Dropped");
    }
    return {};
}

QString of(Outcome outcome) {
    switch (outcome) {
        case Outcome::fellShort:
            return tr("Fell short");
        case Outcome::met:
            return tr("Met");
        case Outcome::exceeded:
            return tr("Exceeded");
    }
    return {};
}

QString of(Spread spread) {
    return spread == Spread::splits ? tr("Splits over the end customers") : tr("Whole for everyone it reaches");
}

QString of(Evidence evidence) {
    switch (evidence) {
        case Evidence::estimated:
            return tr("Estimated");
        case Evidence::measured:
            return tr("Measured");
        case Evidence::confirmed:
            return tr("Confirmed");
    }
    return {};
}

QDate dateOf(Day day) {
    return QDate(1970, 1, 1).addDays(day.number());
}

Day dayOf(const QDate& date) {
    return Day(std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date))));
}

QString ofDay(Day day) {
    return QLocale().toString(dateOf(day), tr("d MMM yyyy", "format of a day"));
}

QString ofWholeDay(Day day) {
    return QLocale().toString(dateOf(day), tr("d MMMM yyyy", "format of a day"));
}

std::optional<Day> dayIn(const QString& text, Day today) {
    const QString wish = text.trimmed();
    if (wish.compare(tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (wish.compare(tr("tomorrow"), Qt::CaseInsensitive) == 0)
        return today.plus(1);
    if (wish.compare(tr("yesterday"), Qt::CaseInsensitive) == 0)
        return today.plus(-1);
    if (wish.startsWith(QLatin1Char('+')) || wish.startsWith(QLatin1Char('-'))) {
        bool isNumber = false;
        const int days = wish.toInt(&isNumber);
        if (isNumber && std::abs(days) < 40000)
            return today.plus(days);
    }
    if (const auto day = Day::parse(fromText(wish)))
        return day;
    const QLocale locale;
    // A year of two digits is not taken: it would be one of the century before.
    const QStringList formats = {tr("d MMM yyyy", "format of a day"),    tr("d MMMM yyyy", "format of a day"),
                                 QStringLiteral("d MMM yyyy"),           QStringLiteral("d MMMM yyyy"),
                                 locale.dateFormat(QLocale::LongFormat), QStringLiteral("d.M.yyyy"),
                                 QStringLiteral("d. M. yyyy"),           QStringLiteral("M/d/yyyy")};
    for (const QString& format : formats) {
        const QDate date = locale.toDate(wish, format);
        if (date.isValid() && date.year() >= 1 && date.year() <= 9999)
            return dayOf(date);
    }
    // "12 Mar" means the one of this year.
    const QString year = QString::number(dateOf(today).year());
    for (const QString& format : {tr("d MMM yyyy", "format of a day"), tr("d MMMM yyyy", "format of a day"),
                                  QStringLiteral("d MMM yyyy"), QStringLiteral("d.M. yyyy")}) {
        const QDate date = locale.toDate(wish + QLatin1Char(' ') + year, format);
        if (date.isValid())
            return dayOf(date);
    }
    return std::nullopt;
}

namespace {

constexpr QChar minus(0x2212);

/// A number with a minus where the language writes a hyphen; nothing less than nothing is nothing.
QString withMinus(QString text) {
    if (!text.startsWith(QLatin1Char('-')))
        return text;
    if (text == QLatin1String("-0"))
        return text.mid(1);
    return text.replace(0, 1, minus);
}

} // namespace

QString ofNumber(double number) {
    const double magnitude = std::abs(number);
    if (magnitude != 0.0 && (magnitude < 1e-4 || magnitude >= 1e15))
        return withMinus(QLocale().toString(number, 'g', 6));
    return ofRoundNumber(number, magnitude >= 100.0 ? 1 : magnitude >= 1.0 ? 2 : 4);
}

QString ofRoundNumber(double number, int decimals) {
    QString text = QLocale().toString(number, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return withMinus(text);
}

std::optional<double> numberIn(const QString& text) {
    // Of the language, or as machines write it, and with the minus that is shown.
    const QString typed = text.trimmed();
    const QString plain = QString(typed).replace(minus, QLatin1Char('-'));
    bool isNumber = false;
    double number = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        number = QLocale().toDouble(plain, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    return number;
}

QString ofShare(double share) {
    return toText(report::percentWords(share, language()));
}

QString ofAmount(double amount, const std::string& unit) {
    return toText(report::amountWords(amount, unit, language()));
}

QString ofTime(const std::string& utc, const QDateTime& now) {
    const QDateTime time = QDateTime::fromString(toText(utc), Qt::ISODate).toLocalTime();
    if (!time.isValid())
        return toText(utc);
    const QString clock = QLocale().toString(time.time(), QStringLiteral("HH:mm"));
    if (time.date() == now.date())
        return clock;
    return tr("%1, %2", "a day and a time").arg(ofDay(dayOf(time.date())), clock);
}

QString ofList(const QStringList& names) {
    std::vector<std::string> utf8;
    for (const QString& name : names)
        utf8.push_back(name.toStdString());
    return toText(report::listed(utf8, language()));
}

QString countOfTasks(std::size_t count) {
    return tr("%n task(s)", nullptr, static_cast<int>(count));
}

} // namespace throughline::words
