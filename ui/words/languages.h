#pragma once

#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace throughline {

/// The languages that the window can speak, and the one it speaks now: its texts, Qt's, numbers and days. There is one
/// of these at a time; an application must be there before it.
class Languages {
  public:
    /// As the system.
    Languages();
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// The codes of those there are: "de", "en".
    static QStringList known();
    /// As its speakers call it: "Deutsch".
    static QString nameOf(const QString& code);

    /// What is shown from now on speaks the language; empty is that of the system, as is one that is not there. What
    /// stands already keeps its words.
    void choose(const QString& code);
    [[nodiscard]] const QString& choice() const { return choice_; }
    /// The code of the language that is spoken.
    [[nodiscard]] const QString& spoken() const { return spoken_; }

  private:
    QString choice_;
    QString spoken_;
    std::unique_ptr<QTranslator> texts_;
    std::unique_ptr<QTranslator> textsOfQt_;
};

} // namespace throughline
