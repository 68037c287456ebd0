#pragma once

#include <QList>
#include <QWidget>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"

class QAction;
class QHBoxLayout;
class QLabel;

namespace throughline {

class ChoiceField;
class NameField;
class Section;

/// What many selected rows have in common: how many they are, and what all the roles among them can be given in one
/// edit.
class SeveralForm : public QWidget {
    Q_OBJECT
  public:
    explicit SeveralForm(DocumentBridge& bridge, QWidget* parent = nullptr);
    void showSelection(const gestures::Selection& selection);
    /// Shows again what stands in the chain; rows that are gone are selected no more.
    void refresh();
    /// Commands for the places of the cards, as a row of buttons.
    void setArrangeActions(const QList<QAction*>& actions);

  private:
    void summarise();
    /// One edit over all the roles.
    void changeRoles(const std::function<void(Role&)>& change, Edit edit = {});
    void addHolder(const QString& name);

    DocumentBridge& bridge_;
    gestures::Selection selection_;
    QLabel* summary_;
    Section* roles_;
    NameField* department_ = nullptr;
    ChoiceField* kind_ = nullptr;
    NameField* holder_ = nullptr;
    QWidget* arrangeBox_ = nullptr;
    QHBoxLayout* arrange_ = nullptr;
};

} // namespace throughline
