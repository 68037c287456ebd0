#include <QCoreApplication>
#include <QLocale>

#include "core/report/language.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline::words {

namespace {

class WindowLanguage : public report::Language {
  public:
    [[nodiscard]] std::string says(const char* text, const char* meaning, int n) const override {
        return QCoreApplication::translate("report", text, meaning, n).toStdString();
    }
    [[nodiscard]] std::string number(double number, int decimals) const override {
        // Where no country is set, thousands stand apart as they do on the command line.
        if (QLocale().language() == QLocale::C)
            return Language::number(number, decimals);
        return ofRoundNumber(number, decimals).toStdString();
    }
    [[nodiscard]] std::string day(Day day) const override { return ofDay(day).toStdString(); }
    [[nodiscard]] std::string all(const std::vector<std::string>& names) const override {
        // In plain English it is our own list, without the comma before "and" that the locale of English would put.
        if (QLocale().language() == QLocale::English || QLocale().language() == QLocale::C)
            return Language::all(names);
        QStringList list;
        for (const std::string& name : names)
            list << toText(name);
        return QLocale().createSeparatedList(list).toStdString();
    }
    [[nodiscard]] std::string written(const std::string& text) const override { return inSentence(text).toStdString(); }
    [[nodiscard]] std::string together(const std::string& number, const std::string& unit) const override {
        return number + "\u00A0" + unit;
    }
};

class RichLanguage : public WindowLanguage {
  public:
    [[nodiscard]] std::string written(const std::string& text) const override {
        return breakable(inSentence(brief(toText(text)).toStdString())).toHtmlEscaped().toStdString();
    }
    [[nodiscard]] std::string task(const std::string& title) const override { return strong(title); }
    [[nodiscard]] std::string endCustomer(const std::string& title) const override { return strong(title); }

  private:
    [[nodiscard]] std::string strong(const std::string& title) const { return "<b>" + written(title) + "</b>"; }
};

} // namespace

const report::Language& language() {
    static const WindowLanguage language;
    return language;
}

const report::Language& richLanguage() {
    static const RichLanguage language;
    return language;
}

} // namespace throughline::words
