#include "ui/panels/choice_buttons.h"

#include <QHBoxLayout>

#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"

namespace throughline {

namespace {
constexpr int leastWidth = 32;
}

void addAnswer(QHBoxLayout& row, QPushButton& button) {
    button.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button.setMinimumWidth(leastWidth);
    row.addWidget(&button, button.sizeHint().width());
}

ChoiceButtons::ChoiceButtons(const QList<QPair<QString, QString>>& entries, QWidget* parent) : QWidget(parent) {
    // Below one another where there is no room beside.
    auto* row = new FlowRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const auto& [words, value] : entries) {
        QPushButton* button = makeButton(words, "choice", this);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this,
                [this, answer = value](bool on) { emit chosen(on ? answer : QString()); });
        button->setMinimumWidth(leastWidth);
        row->addWidget(button);
        buttons_.append({button, value});
    }
    if (!buttons_.isEmpty())
        setFocusProxy(buttons_.constFirst().first);
}

void ChoiceButtons::setChoice(const QString& wanted) {
    for (const auto& [button, value] : buttons_)
        button->setChecked(value == wanted);
}

} // namespace throughline
