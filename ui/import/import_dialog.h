#pragma once

#include <QDialog>
#include <QStringList>
#include <optional>
#include <string>
#include <utility>

#include "ui/import/import_plan.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace throughline {

/// Shows what an import would bring, as a picture and a list, before it comes; asks what the files do not say (which
/// way arrows run, what a column means, who the end customers are) and what differs from the chain that is there.
/// Changes nothing by itself: whoever opened it performs edit() when it is accepted. Does not block.
class ImportDialog : public QDialog {
    Q_OBJECT
  public:
    ImportDialog(Chain target, ImportWish wish, ImportPlan plan, QWidget* parent = nullptr);

    [[nodiscard]] const ImportPlan& plan() const { return plan_; }
    [[nodiscard]] const ImportWish& wish() const { return wish_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// A heading with rows under it, hidden while there are none; made anew only when what it holds is another, so that
    /// the keyboard stays where it is.
    struct Section {
        QWidget* box = nullptr;
        QVBoxLayout* rows = nullptr;
        QStringList shape;
    };
    Section makeSection(QVBoxLayout& column, const QString& title, const QString& explanation);
    static bool begin(Section& section, const QStringList& shape);

    void planAnew();
    void showPlan(const ImportPlan& plan);
    void showFacts();
    void showDirection();
    void showLayers();
    void showColumns();
    void showCandidates();
    void showDifferences();
    void showNotes();
    void showPicture();
    [[nodiscard]] QString pictureWords(bool isEmpty) const;

    Chain target_;
    ImportWish wish_;
    ImportPlan plan_;
    std::pair<std::string, std::string> asked_; ///< the first time, of which arrow
    QLabel* picture_ = nullptr;
    QLabel* facts_ = nullptr;
    QPushButton* import_ = nullptr;
    Section direction_;
    Section layers_;
    Section columns_;
    std::vector<QComboBox*> fields_; ///< one a column
    Section candidates_;
    Section differences_;
    Section notes_;
};

} // namespace throughline
