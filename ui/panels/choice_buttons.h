#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QWidget>

#include "core/model/enumerations.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

class QHBoxLayout;
class QPushButton;

namespace throughline {

/// A value as an entry to choose: its words, and its name as the data.
template <class Enum>
QPair<QString, QString> entryOf(Enum value) {
    return {words::of(value), toText(nameOf(value))};
}

/// Adds a button to a row of short answers: it gives way where the row is narrow, each by the length of its words.
void addAnswer(QHBoxLayout& row, QPushButton& button);

/// One of a few as buttons side by side, taken with one click; a click on the one that is taken takes it back.
class ChoiceButtons : public QWidget {
    Q_OBJECT
  public:
    /// Words with their data.
    explicit ChoiceButtons(const QList<QPair<QString, QString>>& entries, QWidget* parent = nullptr);
    /// Marks the one with this data, or none, without telling anybody.
    void setChoice(const QString& wanted);

  signals:
    /// Empty where the choice was taken back.
    void chosen(const QString& data);

  private:
    QList<QPair<QPushButton*, QString>> buttons_;
};

} // namespace throughline
