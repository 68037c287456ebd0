#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>
#include <optional>

#include "core/model/day.h"

class QCalendarWidget;

/// Editors of one value each. A field shows what stands in the document; what a person types into it is committed when
/// the field is left (or Enter pressed) and differs, and Esc brings back what stands. While a person types, setValue()
/// leaves the typed text alone; so it does with a text that was refused, which stays to be mended, with the reason.
namespace throughline {

/// One line of text; while it is not typed in, one that is too long shows its start.
class LineField : public QLineEdit {
    Q_OBJECT
  public:
    explicit LineField(QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] const QString& value() const { return value_; }
    /// Whether something was typed that is not committed yet.
    [[nodiscard]] bool isChanged() const { return text() != value_; }
    /// Brings back what was committed last, and why it cannot stand. Without a reason: forgets that.
    void refuse(const QString& reason);
    [[nodiscard]] const QString& refusal() const { return refusal_; }

  signals:
    /// The owner answers with setValue() or refuse().
    void committed(const QString& text);
    void refusalChanged(const QString& reason);

  protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void commit();
    void setRefusal(const QString& reason);
    QString value_;
    QString typed_;
    QString refusal_;
};

/// A line for the name of something that may be there already: offers what is known while a person types.
class NameField : public LineField {
    Q_OBJECT
  public:
    /// `known` is asked each time the field is entered.
    explicit NameField(std::function<QStringList()> known, QWidget* parent = nullptr);
    [[nodiscard]] QStringList known() const { return known_(); }

  protected:
    void focusInEvent(QFocusEvent* event) override;

  private:
    std::function<QStringList()> known_;
};

/// A number or nothing.
class NumberField : public LineField {
    Q_OBJECT
  public:
    explicit NumberField(QWidget* parent = nullptr);
    void setNumber(std::optional<double> number);

  signals:
    void numberCommitted(std::optional<double> number);
};

/// A calendar day or nothing: typed ("2026-03-12", "12 Mar", "today", "+7") or taken from a calendar.
class DayField : public LineField {
    Q_OBJECT
  public:
    DayField(std::function<Day()> today, QWidget* parent = nullptr);
    void setDay(std::optional<Day> day);

  signals:
    void dayCommitted(std::optional<Day> day);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void openCalendar();
    std::function<Day()> today_;
    std::optional<Day> day_;
};

/// Several lines of text; as high as they are, or as the hint that stands in their place, within limits.
class TextField : public QPlainTextEdit {
    Q_OBJECT
  public:
    explicit TextField(QWidget* parent = nullptr);
    void setValue(const QString& value);
    /// In place of Qt's own, which neither paints a hint that comes in place of another one nor makes room for it.
    void setPlaceholderText(const QString& hint);
    /// Beyond so many lines it scrolls.
    void setMostLines(int lines);
    [[nodiscard]] bool isChanged() const { return toPlainText() != value_; }

  signals:
    void committed(const QString& text);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void commit();
    void fitHeight();
    [[nodiscard]] int linesOfHint() const;
    QString value_;
    int mostLines_ = 8;
};

/// One of a few; the wheel scrolls the panel, not the choice.
class ChoiceField : public QComboBox {
    Q_OBJECT
  public:
    explicit ChoiceField(QWidget* parent = nullptr);
    /// Selects the entry with this data without telling anybody.
    void setChoice(const QString& wanted);
    /// Fills the list anew where it differs: texts with their data.
    void setEntries(const QList<QPair<QString, QString>>& entries);
    /// The list is as wide as its longest entry, however narrow the field.
    void showPopup() override;

  signals:
    void chosen(const QString& data);

  protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    /// An entry that is too long ends in an ellipsis.
    void paintEvent(QPaintEvent* event) override;
};

} // namespace throughline
