-- What a person does in Neovim, done without one: asks for everything, applies a quick fix, and writes what came back as JSON.
-- Runs in Neovim 0.7 and later: nvim --headless -u NONE -i NONE -n FILE -c 'luafile neovim.lua'

local answers = {}

local function finish(failure)
  answers.failure = failure
  answers.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  local out = assert(io.open(vim.env.DATELINE_ANSWERS, 'w'))
  out:write(vim.json.encode(answers))
  out:close()
  vim.cmd('qall!')
end

local ok, failure = pcall(function()
  vim.bo.filetype = 'text'
  local id = vim.lsp.start_client({
    name = 'dateline',
    cmd = { vim.env.DATELINE_NODE, vim.env.DATELINE_SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
  })
  local client = vim.lsp.get_client_by_id(id)
  vim.lsp.buf_attach_client(0, id)
  assert(vim.wait(20000, function() return client.initialized end, 10), 'the server does not start')

  local function ask(method, params)
    local replies = assert(vim.lsp.buf_request_sync(0, method, params, 20000), method .. ': no answer')
    local reply = replies[id]
    assert(not reply.error, method .. ': ' .. vim.inspect(reply.error))
    return reply.result
  end
  local function at(words)
    for line, text in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
      local column = text:find(words, 1, true)
      if column then
        vim.api.nvim_win_set_cursor(0, { line, column })
        return vim.lsp.util.make_position_params(0, client.offset_encoding)
      end
    end
    error('not in the text: ' .. words)
  end
  local function codes()
    local found = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(0)) do table.insert(found, diagnostic.code) end
    return found
  end

  answers.hover = ask('textDocument/hover', at('Hollins said'))
  answers.definition = ask('textDocument/definition', at('Hollins said'))
  answers.references =
    ask('textDocument/references', vim.tbl_extend('force', at('EU would'), { context = { includeDeclaration = true } }))
  answers.symbols = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })

  assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 10), 'no diagnostics')
  answers.before = codes()

  local params = at('Monday, March')
  local actions = ask('textDocument/codeAction', {
    textDocument = params.textDocument,
    range = { start = params.position, ['end'] = params.position },
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  answers.titles = {}
  for _, action in ipairs(actions) do
    table.insert(answers.titles, action.title)
    if not answers.applied and action.title:find('Change the weekday', 1, true) then
      answers.applied = action.title
      vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    end
  end
  assert(
    vim.wait(20000, function() return not vim.tbl_contains(codes(), 'date/weekday-mismatch') end, 10),
    'the diagnostic stays'
  )
  answers.after = codes()

  ask('workspace/executeCommand', {
    command = client.server_capabilities.executeCommandProvider.commands[1],
    arguments = { vim.uri_from_bufnr(0), '2025-03-06' },
  })
  answers.dated = ask('textDocument/hover', at('Wednesday'))
end)

finish(not ok and tostring(failure) or nil)
