#pragma once

#include <QDialog>
#include <QString>
#include <optional>

#include "core/analysis/analysis.h"
#include "ui/paint/review_content.h"

class QLabel;
class QPrinter;
class QPushButton;
class QSettings;
class QToolButton;

namespace throughline {

class PagePreview;
class SetUpForm;

/// Where a document's set-up is remembered.
struct PrintMemory {
    QSettings& settings;
    QString document; ///< its path; empty: what was printed last, whatever it was
};

/// Page set-up and a live preview of every page, from which the review sheet is printed or saved as PDF. Works on a
/// snapshot of the chain; it changes nothing. The set-up is remembered with how the document was looked at.
class PrintDialog : public QDialog {
    Q_OBJECT
  public:
    PrintDialog(const Chain& chain, const ReviewSubject& subject, Day today, PrintMemory memory,
                QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<ReviewPages>& pages() const { return pages_; }
    /// Asks for the printer over this dialog, and closes this once it is printed; what fails is said here.
    void print();
    /// Asks for the file; alike, but stays open and says where it was saved.
    void savePdf();

  private:
    void printOn(QPrinter& printer);
    void savePdfAs(QString path);
    void compose();
    /// How many pages, how large the drawing is, and what can be done where its text is too small.
    void tellFacts();
    void showView();
    void say(const QString& text, bool isTrouble);
    QWidget* makeSide();
    QWidget* makeActionBar();
    QWidget* makeViewBar();

    Chain chain_;
    Analysis analysis_;
    Day today_;
    PrintMemory memory_;
    std::optional<ReviewPages> pages_;
    SetUpForm* form_ = nullptr;
    PagePreview* preview_ = nullptr;
    QLabel* facts_ = nullptr;
    QPushButton* offer_ = nullptr;
    QLabel* message_ = nullptr;
    QLabel* pageLabel_ = nullptr;
    QLabel* zoomLabel_ = nullptr;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    QPushButton* print_ = nullptr;
    QPushButton* save_ = nullptr;
};

} // namespace throughline
