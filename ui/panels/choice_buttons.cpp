#include "ui/panels/choice_buttons.h"

#include <QHBoxLayout>

#include "ui/looks/rows.h"

namespace throughline {

void addAnswer(QHBoxLayout& row, QPushButton& button) {
    constexpr int least = 32;
    button.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button.setMinimumWidth(least);
    row.addWidget(&button, button.sizeHint().width());
}

ChoiceButtons::ChoiceButtons(const QList<QPair<QString, QString>>& entries, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto& [words, value] : entries) {
        QPushButton* button = makeButton(words, "choice", this);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this,
                [this, answer = value](bool on) { emit chosen(on ? answer : QString()); });
        addAnswer(*row, *button);
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
