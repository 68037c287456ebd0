# The words of the window, in its language; for what is painted as well.
throughline_library(throughline_words
    SOURCES
        languages.cpp
        languages.h
        text.cpp
        text.h
        words.cpp
        words.h
        words_labels.cpp
        words_language.cpp
    PUBLIC throughline_model Qt6::Core
    PRIVATE throughline_report throughline_resources)

# The document and looks that all parts of the window share.
throughline_library(throughline_bridge MOC
    SOURCES
        calm_sheet.cpp
        calm_style.cpp
        calm_style.h
        desktop_appearance.cpp
        desktop_appearance.h
        document_bridge.cpp
        document_bridge.h
        find_index.cpp
        find_index.h
        finder.cpp
        finder.h
        folded.cpp
        folded.h
        found_lines.cpp
        found_lines.h
        result_delegate.cpp
        result_delegate.h
        loaded_document.cpp
        loaded_document.h
        theme.cpp
        theme.h
        theme_icon.cpp
    PUBLIC throughline_model throughline_analysis throughline_store throughline_words Qt6::Widgets
    PRIVATE throughline_resources Qt6::Svg Qt6::DBus)

# And the window.
throughline_library(throughline_ui MOC
    SOURCES
        copied_part.cpp
        copied_part.h
        document_memory.cpp
        document_memory.h
        chain_counts.cpp
        chain_counts.h
        documents.cpp
        documents.h
        end_question.cpp
        end_question.h
        example_pictures.cpp
        example_pictures.h
        file_question.cpp
        file_question.h
        find_line.cpp
        find_line.h
        ghost_cards.cpp
        ghost_cards.h
        guide_strip.cpp
        guide_strip.h
        key_sheet.cpp
        key_sheet.h
        looks_menu.cpp
        looks_menu.h
        main_window.cpp
        main_window.h
        long_work.cpp
        long_work.h
        message_strip.cpp
        message_strip.h
        palette_strip.cpp
        palette_strip.h
        pane_walk.cpp
        pane_walk.h
        minimap.cpp
        minimap.h
        sheet_badges.cpp
        sheet_badges.h
        share_strip.cpp
        share_strip.h
        sheet_host.cpp
        sheet_host.h
        sheet_host_typing.cpp
        sheet_layout.cpp
        sheet_paste.cpp
        sheet_views.cpp
        sheet_views.h
        start_page.cpp
        start_page.h
        view_tabs.cpp
        view_tabs.h
        tracing.cpp
        tracing.h
        tray_panel.cpp
        tray_panel.h
        window_actions.cpp
        window_actions.h
        window_arranging.cpp
        window_clipboard.cpp
        window_commands.cpp
        window_documents.cpp
        window_export.cpp
        window_export.h
        window_keeper.cpp
        window_keeper.h
        window_language.cpp
        window_find.cpp
        window_first.cpp
        window_looks.cpp
        window_files.cpp
        window_present.cpp
        window_panels.cpp
        window_print.cpp
        window_sheet.cpp
        window_start.cpp
        window_start.h
        window_views.cpp
    PUBLIC throughline_bridge throughline_canvas throughline_panels throughline_paint throughline_tables Qt6::Widgets
    PRIVATE throughline_exchange throughline_layout throughline_print throughline_resources)
