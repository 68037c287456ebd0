#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <string>
#include <vector>

#include "core/model/chain.h"

namespace throughline {

/// Milliseconds for anything to come up on a busy machine.
inline constexpr int patience = 20'000;

/// A display of its own (Xvfb) with a window manager (openbox), the program on it, and hands (xdotool). Everything that
/// it starts ends with it.
class Desktop {
  public:
    Desktop();
    ~Desktop();

    /// Empty where all is running; else what is missing, in a sentence.
    [[nodiscard]] const QString& missing() const { return missing_; }

    /// Makes a document with that content and opens it in the program, in a window as large as the display; false where
    /// no window comes.
    bool open(const QString& name, const Chain& content);
    /// Lets the window of that document come to the front.
    void raise(const QString& name);
    /// What the document holds now, read from its file.
    [[nodiscard]] Chain chain(const QString& name) const;
    /// Waits until the file has so many roles and services, and tasks where that is asked; false where it never does.
    [[nodiscard]] bool holds(const QString& name, std::size_t roles, std::size_t services, std::size_t tasks = 0) const;

    /// Waits until the file has a role of that title; false where it never does.
    [[nodiscard]] bool isTitled(const QString& name, const std::string& title) const;

    /// Arguments of xdotool, as in "mousemove 100 100 click 1".
    void hands(const QString& arguments);
    void key(const QString& keys);
    /// A line feed at its end is the Return key.
    void type(const QString& text);
    void drag(QPoint from, QPoint to);
    /// A picture of the whole display, for whoever looks into a failure; nothing where there is no tool for it.
    void picture(const QString& path);

  private:
    struct Window {
        QString name;
        QString id;
        std::unique_ptr<QProcess> program;
    };
    bool start(QProcess& process, const QString& program, const QStringList& arguments);
    /// What it prints; one that does not end in time is stopped.
    QByteArray run(const QString& program, const QStringList& arguments, int milliseconds = patience);
    [[nodiscard]] QString pathOf(const QString& name) const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir folder_;
    QString missing_;
    QString display_;
    QProcess server_;
    QProcess manager_;
    std::vector<Window> windows_;
};

} // namespace throughline
