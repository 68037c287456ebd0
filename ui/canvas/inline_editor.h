#pragma once

#include <QLineEdit>
#include <functional>

namespace throughline {

/// A line edit laid over the sheet to change one text in place. Enter, Ctrl+Enter, Esc and leaving it all end it and
/// keep what was typed; `done` is called once, with nothing where the text is blank or as before. Deletes itself.
/// So do the keys by which a chain grows (Ctrl+arrow where the cursor cannot go on, Ctrl+T), which are handed on.
class InlineEditor : public QLineEdit {
    Q_OBJECT

  public:
    InlineEditor(QWidget* parent, const QString& text, std::function<void(const QString&)> done);
    void setKeysBeyond(std::function<void(QKeyEvent*)> keysBeyond) { keysBeyond_ = std::move(keysBeyond); }
    /// Ends the editing, keeping the text.
    void finish();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    [[nodiscard]] bool leadsBeyond(const QKeyEvent& event) const;

    QString before_;
    std::function<void(QKeyEvent*)> keysBeyond_;
    std::function<void(const QString&)> done_;
};

} // namespace throughline
